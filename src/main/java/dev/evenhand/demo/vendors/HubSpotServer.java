package dev.evenhand.demo.vendors;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// HubSpot's CRM as its API of version 3 is documented: users, meetings and deals with their
/// properties, listed and searched in pages, and changed one by one.
public final class HubSpotServer extends VendorServer {
  private static final Pattern OBJECTS = Pattern.compile("/crm/v3/objects/(\\w+)");
  private static final Pattern SEARCH = Pattern.compile("/crm/v3/objects/(\\w+)/search");
  private static final Pattern ONE = Pattern.compile("/crm/v3/objects/(\\w+)/(\\d+)");
  private static final String ID = "hs_object_id";
  private static final int MOST_VALUES = 100;
  private static final int MOST_FILTERS = 6;
  private static final int MOST_RESULTS = 10_000;
  private static final int LONGEST_PAGE = 200;

  private final Map<String, ConcurrentSkipListMap<Long, Map<String, String>>> objects =
      new ConcurrentHashMap<>();
  private volatile String token;
  private volatile Runnable beforeSearch = () -> {};

  /// Opens at a port.
  ///
  /// @param port 0 for any that is free
  /// @param token of the private app
  public static HubSpotServer at(int port, String token) {
    var server = new HubSpotServer(port, token);
    server.open();
    return server;
  }

  private HubSpotServer(int port, String token) {
    super(port);
    this.token = token;
  }

  /// Adds an object, or has another in its place.
  public void put(String object, long id, Map<String, String> properties) {
    var known = new LinkedHashMap<>(properties);
    known.put(ID, Long.toString(id));
    table(object).put(id, known);
  }

  public void remove(String object, long id) {
    table(object).remove(id);
  }

  /// The properties of an object.
  public Map<String, String> properties(String object, long id) {
    return Map.copyOf(Objects.requireNonNull(table(object).get(id)));
  }

  /// Has something happen before each page of a search.
  public void beforeSearch(Runnable happens) {
    beforeSearch = happens;
  }

  /// Knows another token from now on, and the old one no more.
  public void changeToken(String other) {
    token = other;
  }

  @Override
  protected boolean knows(String given) {
    return given.equals(token);
  }

  @Override
  protected Answer answer(Asked asked) {
    var path = asked.address().getPath();
    var search = SEARCH.matcher(path);
    if (search.matches() && asked.method().equals("POST")) {
      beforeSearch.run();
      return search(search.group(1), asked.body());
    }
    var one = ONE.matcher(path);
    if (one.matches() && asked.method().equals("PATCH")) {
      return change(one.group(1), Long.parseLong(one.group(2)), asked.body());
    }
    var list = OBJECTS.matcher(path);
    return list.matches() && asked.method().equals("GET")
        ? list(list.group(1), asked)
        : Answer.error(404, "OBJECT_NOT_FOUND", "There is nothing at " + path);
  }

  /// Pages by id: what comes or goes meanwhile moves nothing.
  private Answer list(String object, Asked asked) {
    var limit = Math.min(Integer.parseInt(asked.parameter("limit")), MOST_VALUES);
    var after = asked.parameter("after");
    var from = after.isEmpty() ? 0 : Long.parseLong(after);
    var found = table(object).tailMap(from, true).values().stream().limit(limit + 1L).toList();
    var wanted = List.of(asked.parameter("properties").split(","));
    var page = found.subList(0, Math.min(limit, found.size()));
    var next = found.size() > limit ? Objects.requireNonNull(found.getLast().get(ID)) : "";
    return Answer.of(page(page, wanted, next, -1));
  }

  /// Pages by place: what comes or goes meanwhile moves what is after it.
  private Answer search(String object, JsonNode body) {
    var groups = body.path("filterGroups");
    var filters = groups.path(0).path("filters");
    var limit = body.path("limit").asInt(10);
    var from = Integer.parseInt(body.path("after").asString("0"));
    if (groups.size() > 1 || filters.size() > MOST_FILTERS || limit > LONGEST_PAGE) {
      return Answer.error(400, "VALIDATION_ERROR", "too many filters, or too long a page");
    }
    if (from + limit > MOST_RESULTS) {
      return Answer.error(400, "VALIDATION_ERROR", "no more than 10,000 results are shown");
    }
    if (filters.valueStream().anyMatch(filter -> filter.path("values").size() > MOST_VALUES)) {
      return Answer.error(400, "VALIDATION_ERROR", "too many values");
    }
    var found =
        table(object).values().stream()
            .filter(one -> filters.valueStream().allMatch(filter -> fits(one, filter)))
            .toList();
    var end = Math.min(from + limit, found.size());
    var page = found.subList(Math.min(from, found.size()), end);
    var wanted = body.path("properties").valueStream().map(JsonNode::asString).toList();
    var next = end < found.size() ? Integer.toString(end) : "";
    return Answer.of(page(page, wanted, next, found.size()));
  }

  private Answer change(String object, long id, JsonNode body) {
    var known = table(object).get(id);
    if (known == null) {
      return Answer.error(404, "OBJECT_NOT_FOUND", "There is no object " + id);
    }
    var changed = new LinkedHashMap<>(known);
    body.path("properties")
        .properties()
        .forEach(property -> changed.put(property.getKey(), property.getValue().asString()));
    table(object).put(id, changed);
    return Answer.of(Map.of("id", Long.toString(id), "properties", changed));
  }

  private ConcurrentSkipListMap<Long, Map<String, String>> table(String object) {
    return objects.computeIfAbsent(object, _ -> new ConcurrentSkipListMap<>());
  }

  private static boolean fits(Map<String, String> one, JsonNode filter) {
    var value = one.getOrDefault(filter.path("propertyName").asString(), "");
    return switch (filter.path("operator").asString()) {
      case "EQ" -> value.equals(filter.path("value").asString());
      case "IN" ->
          filter.path("values").valueStream().anyMatch(wanted -> wanted.asString().equals(value));
      case "NOT_HAS_PROPERTY" -> value.isEmpty();
      case "GTE" -> !value.isEmpty() && number(value) >= number(filter.path("value").asString());
      case "GT" -> !value.isEmpty() && number(value) > number(filter.path("value").asString());
      default -> false;
    };
  }

  /// Instants are compared as milliseconds, however they are written.
  private static long number(String value) {
    return value.contains("T") ? Instant.parse(value).toEpochMilli() : Long.parseLong(value);
  }

  private static Map<String, Object> page(
      List<Map<String, String>> found, List<String> wanted, String next, int total) {
    var results = new ArrayList<Map<String, Object>>();
    for (var one : found) {
      var shown = new LinkedHashMap<String, String>();
      Stream.concat(Stream.of(ID), wanted.stream())
          .filter(one::containsKey)
          .forEach(name -> shown.put(name, one.get(name)));
      results.add(Map.of("id", Objects.requireNonNull(one.get(ID)), "properties", shown));
    }
    var page = new LinkedHashMap<String, Object>();
    if (total >= 0) {
      page.put("total", total);
    }
    page.put("results", results);
    if (!next.isEmpty()) {
      page.put("paging", Map.of("next", Map.of("after", next)));
    }
    return page;
  }
}
