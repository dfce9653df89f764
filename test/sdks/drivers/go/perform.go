package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// perform calls the method of the operation as a program would: with a struct of its type for the body, and one for the query.
func (c *clients) perform(asked request) (any, error) {
	client, err := c.of(asked.Surface, asked.Client)
	if err != nil {
		return nil, err
	}
	method, err := methodOf(client, asked.Call)
	if err != nil {
		return nil, err
	}
	arguments, err := argumentsOf(method.Type(), asked)
	if err != nil {
		return nil, err
	}
	results := method.Call(arguments)
	if err, ok := results[len(results)-1].Interface().(error); ok {
		return nil, err
	}
	if len(results) == 1 {
		return nil, nil
	}
	return valueOf(results[0], asked.Walk)
}

// methodOf finds it by the id of the operation, which differs from it in capital letters alone.
func methodOf(client any, operation string) (reflect.Value, error) {
	value := reflect.ValueOf(client)
	for index := 0; index < value.NumMethod(); index++ {
		if strings.EqualFold(value.Type().Method(index).Name, operation) {
			return value.Method(index), nil
		}
	}
	return reflect.Value{}, fmt.Errorf("there is no operation %s", operation)
}

func argumentsOf(method reflect.Type, asked request) ([]reflect.Value, error) {
	arguments := []reflect.Value{reflect.ValueOf(context.Background())}
	path := asked.Path
	for index := 1; index < method.NumIn()-1; index++ {
		kind := method.In(index)
		if kind.Kind() == reflect.String {
			arguments = append(arguments, reflect.ValueOf(path[0]))
			path = path[1:]
			continue
		}
		text := asked.Body
		if strings.HasSuffix(kind.Name(), "Query") {
			text = asked.Query
		}
		argument := reflect.New(kind)
		if err := read(text, argument.Elem()); err != nil {
			return nil, err
		}
		arguments = append(arguments, argument.Elem())
	}
	for _, option := range asked.options() {
		arguments = append(arguments, reflect.ValueOf(option))
	}
	return arguments, nil
}

// read reads JSON into a struct.
func read(text json.RawMessage, into reflect.Value) error {
	if len(text) == 0 {
		return nil
	}
	if err := json.Unmarshal(text, into.Addr().Interface()); err != nil {
		return err
	}
	setNulls(text, into)
	return nil
}

// setNulls puts null where the text has it: encoding/json leaves a nil pointer there, which says that a field is left out.
func setNulls(text json.RawMessage, into reflect.Value) {
	switch into.Kind() {
	case reflect.Pointer:
		if bytes.Equal(text, []byte("null")) && strings.HasPrefix(into.Type().String(), "*latchkey.Nullable[") {
			into.Set(reflect.New(into.Type().Elem()))
		} else if !into.IsNil() {
			setNulls(text, into.Elem())
		}
	case reflect.Slice:
		var items []json.RawMessage
		_ = json.Unmarshal(text, &items)
		for index, item := range items {
			setNulls(item, into.Index(index))
		}
	case reflect.Struct:
		var fields map[string]json.RawMessage
		_ = json.Unmarshal(text, &fields)
		for index := 0; index < into.NumField(); index++ {
			name, _, _ := strings.Cut(into.Type().Field(index).Tag.Get("json"), ",")
			if field, ok := fields[name]; ok {
				setNulls(field, into.Field(index))
			}
		}
	}
}

// valueOf is what JSON is made of: the result itself, or for a page what it says, or all rows from it on.
func valueOf(result reflect.Value, walk bool) (any, error) {
	if !strings.HasPrefix(result.Type().String(), "*latchkey.Page[") {
		return result.Interface(), nil
	}
	if walk {
		return rowsOf(result)
	}
	items := []any{}
	for index := 0; index < result.Elem().FieldByName("Items").Len(); index++ {
		items = append(items, result.Elem().FieldByName("Items").Index(index).Interface())
	}
	return map[string]any{
		"items":   items,
		"total":   result.Elem().FieldByName("Total").Interface(),
		"hasMore": result.MethodByName("HasMore").Call(nil)[0].Bool(),
	}, nil
}

func rowsOf(page reflect.Value) (any, error) {
	rows := page.MethodByName("Iterate").Call([]reflect.Value{reflect.ValueOf(context.Background())})[0]
	all := []any{}
	for rows.MethodByName("Next").Call(nil)[0].Bool() {
		all = append(all, rows.MethodByName("Value").Call(nil)[0].Interface())
	}
	err, _ := rows.MethodByName("Err").Call(nil)[0].Interface().(error)
	return all, err
}
