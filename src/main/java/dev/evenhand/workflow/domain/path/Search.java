package dev.evenhand.workflow.domain.path;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Items;
import dev.evenhand.workflow.Value.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One run of a query.
final class Search {
  private static final int MOST = 1_000_000;

  private final Value root;
  private final Patterns patterns;
  private int seen;

  Search(Value root, Patterns patterns) {
    this.root = root;
    this.patterns = patterns;
  }

  List<Value> find(List<Segment> segments) {
    return find(root, segments);
  }

  private List<Value> find(Value from, List<Segment> segments) {
    var found = List.of(from);
    for (var segment : segments) {
      var next = new ArrayList<Value>();
      for (var value : found) {
        step(value, segment, next::add);
      }
      found = next;
    }
    return found;
  }

  private void step(Value value, Segment segment, Consumer<Value> found) {
    count();
    segment.selectors().forEach(selector -> select(value, selector, found));
    if (segment.isDeep()) {
      children(value).forEach(child -> step(child, segment, found));
    }
  }

  private void select(Value value, Selector selector, Consumer<Value> found) {
    switch (selector) {
      case Selector.Name(var name) -> {
        var child = value instanceof Entries entries ? entries.find(name) : null;
        if (child != null) {
          take(child, found);
        }
      }
      case Selector.Every() -> children(value).forEach(child -> take(child, found));
      case Selector.Index(var place) -> {
        if (value instanceof Items(var values)) {
          long at = place < 0 ? place + values.size() : place;
          if (at >= 0 && at < values.size()) {
            take(values.get((int) at), found);
          }
        }
      }
      case Selector.Slice slice -> {
        if (value instanceof Items(var values)) {
          slice(values, slice, found);
        }
      }
      case Selector.Filter(var test) ->
          children(value)
              .forEach(child -> {
                count();
                if (holds(test, child)) {
                  take(child, found);
                }
              });
    }
  }

  private void slice(List<Value> values, Selector.Slice slice, Consumer<Value> found) {
    long size = values.size();
    long step = slice.step();
    if (step > 0) {
      long lower = Math.clamp(fromEnd(slice.start(), 0, size), 0, size);
      long upper = Math.clamp(fromEnd(slice.end(), size, size), 0, size);
      for (long at = lower; at < upper; at += step) {
        take(values.get((int) at), found);
      }
    } else if (step < 0) {
      long upper = Math.clamp(fromEnd(slice.start(), size - 1, size), -1, size - 1);
      long lower = Math.clamp(fromEnd(slice.end(), -size - 1, size), -1, size - 1);
      for (long at = upper; at > lower; at += step) {
        take(values.get((int) at), found);
      }
    }
  }

  private static long fromEnd(@Nullable Long place, long otherwise, long size) {
    long at = place == null ? otherwise : place;
    return at < 0 ? at + size : at;
  }

  private boolean holds(Test test, Value current) {
    return switch (test) {
      case Test.Or(var parts) -> parts.stream().anyMatch(part -> holds(part, current));
      case Test.And(var parts) -> parts.stream().allMatch(part -> holds(part, current));
      case Test.Not(var other) -> !holds(other, current);
      case Test.Exists(var query) -> !nodes(query, current).isEmpty();
      case Test.Says(var function) -> says(function, current);
      case Test.Compare(var left, var comparison, var right) ->
          comparison.holds(one(left, current), one(right, current));
    };
  }

  private boolean says(Operand.Called called, Value current) {
    var text = one(called.arguments().getFirst(), current);
    var pattern = one(called.arguments().getLast(), current);
    if (!(text instanceof Text(var searched)) || !(pattern instanceof Text(var regex))) {
      return false;
    }
    return called.function() == Function.MATCH
        ? patterns.matches(regex, searched)
        : patterns.finds(regex, searched);
  }

  /// The value of an operand; null when there is none.
  private @Nullable Value one(Operand operand, Value current) {
    return switch (operand) {
      case Operand.Literal(var value) -> value;
      case Operand.Found found -> single(nodes(found, current));
      case Operand.Called(var function, var arguments) ->
          switch (function) {
            case LENGTH -> length(one(arguments.getFirst(), current));
            case COUNT -> Value.of(nodes(arguments.getFirst(), current).size());
            case VALUE -> single(nodes(arguments.getFirst(), current));
            case MATCH, SEARCH -> null;
          };
    };
  }

  private List<Value> nodes(Operand operand, Value current) {
    return operand instanceof Operand.Found(var isFromRoot, var segments)
        ? find(isFromRoot ? root : current, segments)
        : List.of();
  }

  private static @Nullable Value single(List<Value> nodes) {
    return nodes.size() == 1 ? nodes.getFirst() : null;
  }

  private static @Nullable Value length(@Nullable Value value) {
    return switch (value) {
      case Text(var text) -> Value.of(text.codePointCount(0, text.length()));
      case Items(var values) -> Value.of(values.size());
      case Entries(var values) -> Value.of(values.size());
      case null, default -> null;
    };
  }

  private static Collection<Value> children(Value value) {
    return switch (value) {
      case Items(var values) -> values;
      case Entries(var values) -> values.values();
      case Value.Nothing _, Value.Flag _, Value.Decimal _, Text _ -> List.of();
    };
  }

  private void take(Value value, Consumer<Value> found) {
    count();
    found.accept(value);
  }

  private void count() {
    if (++seen > MOST) {
      throw new TooMuchWork(MOST);
    }
  }
}
