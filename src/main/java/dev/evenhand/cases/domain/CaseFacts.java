package dev.evenhand.cases.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a case is about. The hub keeps it as attributes of the item and does not look into it.
///
/// @param source where the case came from, such as `phone`
/// @param handledBy who really handled it, when it was imported from elsewhere; else empty
public record CaseFacts(
    String accountName, String subject, String comments, String source, String handledBy) {
  /// What the items of cases are called in the hub.
  public static final String KIND = "case";

  /// The attributes in which a search looks.
  public static final List<String> SEARCHED = List.of("subject", "accountName");

  public static final int LONGEST_ID = 200;
  public static final int LONGEST_ACCOUNT = 200;
  public static final int LONGEST_SUBJECT = 300;
  public static final int LONGEST_COMMENTS = 300;
  public static final int LONGEST_SOURCE = 100;

  /// Reads them from an item.
  public static CaseFacts of(Map<String, String> attributes) {
    return new CaseFacts(
        attributes.getOrDefault("accountName", ""),
        attributes.getOrDefault("subject", ""),
        attributes.getOrDefault("comments", ""),
        attributes.getOrDefault("source", ""),
        attributes.getOrDefault("handledBy", ""));
  }

  /// As the hub keeps them; what is empty is left out.
  public Map<String, String> attributes() {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("accountName", accountName);
    attributes.put("subject", subject);
    attributes.put("comments", comments);
    attributes.put("source", source);
    attributes.put("handledBy", handledBy);
    attributes.values().removeIf(String::isEmpty);
    return attributes;
  }
}
