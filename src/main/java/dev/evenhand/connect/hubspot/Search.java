package dev.evenhand.connect.hubspot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A search of the CRM: all filters must fit. Records come in the order of their ids.
record Search(String object, List<Map<String, Object>> filters, List<String> properties) {
  static final String ID = "hs_object_id";

  Search {
    filters = List.copyOf(filters);
    properties = List.copyOf(properties);
  }

  static Map<String, Object> is(String property, String value) {
    return Map.of("propertyName", property, "operator", "EQ", "value", value);
  }

  static Map<String, Object> isOneOf(String property, Collection<String> values) {
    return Map.of("propertyName", property, "operator", "IN", "values", List.copyOf(values));
  }

  static Map<String, Object> isAtLeast(String property, long value) {
    return Map.of("propertyName", property, "operator", "GTE", "value", Long.toString(value));
  }

  static Map<String, Object> isMissing(String property) {
    return Map.of("propertyName", property, "operator", "NOT_HAS_PROPERTY");
  }

  /// What is sent for a page.
  ///
  /// @param beyond only records of greater ids than this; empty for all
  /// @param after where the page begins, as the page before it said; empty for the first
  Map<String, Object> page(String beyond, String after, int limit) {
    var all = new ArrayList<>(filters);
    if (!beyond.isEmpty()) {
      all.add(Map.of("propertyName", ID, "operator", "GT", "value", beyond));
    }
    var page = new LinkedHashMap<String, Object>();
    page.put("filterGroups", List.of(Map.of("filters", all)));
    page.put("sorts", List.of(Map.of("propertyName", ID, "direction", "ASCENDING")));
    page.put("properties", properties);
    page.put("limit", limit);
    if (!after.isEmpty()) {
      page.put("after", after);
    }
    return page;
  }
}
