package latchkey

import (
	"context"
	"errors"
	"fmt"
	"testing"
)

// listOf makes pages of the rows, and ends with the error in the place of a page more.
func listOf(err error, pages ...[]int) *Page[int] {
	if len(pages) == 1 && err == nil {
		return NewPage(pages[0], nil, nil)
	}
	return NewPage(pages[0], nil, func(context.Context) (*Page[int], error) {
		if len(pages) == 1 {
			return nil, err
		}
		return listOf(err, pages[1:]...), nil
	})
}

func TestIterateGoesThroughAllPages(t *testing.T) {
	var seen []int
	rows := listOf(nil, []int{1, 2}, []int{}, []int{3}).Iterate(context.Background())
	for rows.Next() {
		seen = append(seen, rows.Value())
	}
	if fmt.Sprint(seen) != "[1 2 3]" || rows.Err() != nil || rows.Next() {
		t.Errorf("saw %v, %v", seen, rows.Err())
	}
}

func TestIterateTellsWhatEndedIt(t *testing.T) {
	broken := errors.New("broken")
	rows := listOf(broken, []int{1}).Iterate(context.Background())
	if !rows.Next() || rows.Next() || !errors.Is(rows.Err(), broken) {
		t.Errorf("got %v", rows.Err())
	}
}

func TestAllYieldsTheErrorLast(t *testing.T) {
	var seen []string
	listOf(errors.New("broken"), []int{1}).All(context.Background())(func(row int, err error) bool {
		seen = append(seen, fmt.Sprint(row, err))
		return true
	})
	if fmt.Sprint(seen) != "[1 <nil> 0 broken]" {
		t.Errorf("saw %v", seen)
	}
}

func TestThereIsNothingAfterTheLastPage(t *testing.T) {
	last := listOf(nil, []int{1})
	if next, err := last.Next(context.Background()); last.HasMore() || next != nil || err != nil {
		t.Errorf("got %v, %v", next, err)
	}
}
