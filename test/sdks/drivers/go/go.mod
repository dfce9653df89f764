module contract-driver

go 1.19

require github.com/latchkey/latchkey/sdks/go v0.0.0

replace github.com/latchkey/latchkey/sdks/go => ../../../../sdks/go
