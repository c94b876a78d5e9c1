package dev.evenhand.connect.hubspot;

import dev.evenhand.connect.vendor.VendorCalls;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Objects of the CRM by its API of version 3, all pages of them.
final class HubSpotApi {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int PAGE = 100;

  /// HubSpot refuses to show more results of one search than these.
  private static final int MOST_OF_A_SEARCH = 10_000;

  private final HubSpotAccount account;
  private final VendorCalls calls;

  HubSpotApi(HubSpotAccount account, VendorCalls calls) {
    this.account = account;
    this.calls = calls;
  }

  /// Every object of a kind.
  List<JsonNode> all(String object, List<String> properties) {
    var found = new LinkedHashMap<String, JsonNode>();
    var path =
        "/crm/v3/objects/%s?limit=%d&properties=%s"
            .formatted(object, PAGE, String.join(",", properties));
    for (var after = ""; ; ) {
      var page =
          calls.send(request(after.isEmpty() ? path : path + "&after=" + written(after)).GET());
      page.path("results").forEach(result -> found.putIfAbsent(id(result), result));
      after = next(page);
      if (after.isEmpty()) {
        return new ArrayList<>(found.values());
      }
    }
  }

  /// Everything a search finds. While pages are read, records come and go, and those after them
  /// move: when the number of results is not what it was, the page is not believed, and reading
  /// goes on from the greatest id that is known.
  List<JsonNode> all(Search search) {
    var found = new LinkedHashMap<String, JsonNode>();
    var beyond = "";
    var after = "";
    long total = -1;
    while (true) {
      var page = page(search, beyond, after);
      if (total >= 0 && page.path("total").asLong() != total) {
        beyond = found.isEmpty() ? "" : found.lastEntry().getKey();
        after = "";
        total = -1;
        continue;
      }
      total = page.path("total").asLong();
      page.path("results").forEach(result -> found.putIfAbsent(id(result), result));
      after = next(page);
      if (after.isEmpty()) {
        return new ArrayList<>(found.values());
      }
      if (isBeyondSearch(after)) {
        beyond = found.lastEntry().getKey();
        after = "";
        total = -1;
      }
    }
  }

  /// Changes properties of one object.
  void change(String object, String id, Object properties) {
    calls.send(
        request("/crm/v3/objects/%s/%s".formatted(object, written(id)))
            .header("Content-Type", "application/json")
            .method("PATCH", body(properties)));
  }

  private JsonNode page(Search search, String beyond, String after) {
    return calls.send(
        request("/crm/v3/objects/%s/search".formatted(search.object()))
            .header("Content-Type", "application/json")
            .POST(body(search.page(beyond, after, PAGE))));
  }

  private HttpRequest.Builder request(String pathAndQuery) {
    return HttpRequest.newBuilder(URI.create(account.base() + pathAndQuery))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + account.token());
  }

  private static HttpRequest.BodyPublisher body(Object value) {
    return BodyPublishers.ofString(JSON.writeValueAsString(value));
  }

  private static boolean isBeyondSearch(String after) {
    return after.chars().allMatch(Character::isDigit)
        && Long.parseLong(after) + PAGE > MOST_OF_A_SEARCH;
  }

  private static String id(JsonNode result) {
    return result.path("id").asString();
  }

  private static String next(JsonNode page) {
    return page.path("paging").path("next").path("after").asString("");
  }

  private static String written(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
