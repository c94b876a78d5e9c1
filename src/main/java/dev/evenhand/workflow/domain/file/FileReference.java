package dev.evenhand.workflow.domain.file;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Decimal;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Items;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A place in data that refers to a file, as `{"file_id": 7}`.
///
/// @param place where it stands, such as `.invoices[0]`
/// @param file its id; negative when the number is no id
public record FileReference(String place, long file) {
  /// The one entry of an object that refers to a file.
  public static final String NAME = "file_id";

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  /// All references in data, in their order.
  public static List<FileReference> in(Value data) {
    var found = new ArrayList<FileReference>();
    look("", data, found);
    return found;
  }

  private static void look(String place, Value value, List<FileReference> found) {
    switch (value) {
      case Entries(var values)
          when values.size() == 1 && values.get(NAME) instanceof Decimal(var number) ->
          found.add(new FileReference(place, id(number)));
      case Entries(var values) ->
          values.forEach((name, each) -> look(place + "." + name, each, found));
      case Items(var values) -> {
        for (int i = 0; i < values.size(); i++) {
          look("%s[%d]".formatted(place, i), values.get(i), found);
        }
      }
      case Value _ -> {}
    }
  }

  private static long id(BigDecimal number) {
    var isId =
        number.signum() > 0
            && number.compareTo(LARGEST) <= 0
            && number.stripTrailingZeros().scale() <= 0;
    return isId ? number.longValueExact() : -1;
  }
}
