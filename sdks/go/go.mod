module github.com/latchkey/latchkey/sdks/go

go 1.19
