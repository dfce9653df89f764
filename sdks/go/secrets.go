package latchkey

import (
	"fmt"
	"reflect"
	"strings"
)

// WithoutSecrets returns a struct as text, with a mark in the places of fields that may be secrets: those whose tag says
// `latchkey:"secret"`. Fields that are nil are left out.
func WithoutSecrets(value any) string {
	whole := reflect.ValueOf(value)
	var shown []string
	for index := 0; index < whole.NumField(); index++ {
		field, kind := whole.Field(index), whole.Type().Field(index)
		if field.Kind() == reflect.Pointer {
			if field.IsNil() {
				continue
			}
			field = field.Elem()
		}
		text := "…"
		if kind.Tag.Get("latchkey") != "secret" {
			text = fmt.Sprintf("%v", field.Interface())
		}
		shown = append(shown, kind.Name+":"+text)
	}
	return "{" + strings.Join(shown, " ") + "}"
}
