package dev.evenhand.connect.hubspot;

import dev.evenhand.connect.vendor.VendorCalls;
import dev.evenhand.deals.Crm;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Deals and advisers in HubSpot.
public final class HubSpotCrm implements Crm {
  /// HubSpot takes no more values in one filter.
  private static final int VALUES = 100;

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");
  private static final List<String> MEETING_TYPES = List.of("Clarify", "Kick Off");
  private static final String CANCELED = "CANCELED";

  private static final List<String> ADVISER =
      List.of(
          "hs_email",
          "hubspot_owner_id",
          "taking_on_clients",
          "client_types",
          "household_type",
          "pod_type",
          "adviser_start_date");

  private static final List<String> MEETING =
      List.of(
          "hubspot_owner_id", "hs_meeting_start_time", "hs_activity_type", "hs_meeting_outcome");

  private final HubSpotAccount account;
  private final HubSpotApi api;

  /// The CRM of one account.
  ///
  /// @param calls shared by all who call HubSpot for this account
  public HubSpotCrm(HubSpotAccount account, VendorCalls calls) {
    this.account = account;
    api = new HubSpotApi(account, calls);
  }

  @Override
  public List<CrmAdviser> advisers() {
    return api.all("users", ADVISER).stream()
        .map(HubSpotCrm::properties)
        .filter(
            user -> !text(user, "hubspot_owner_id").isEmpty() && !text(user, "hs_email").isEmpty())
        .map(HubSpotCrm::adviser)
        .toList();
  }

  @Override
  public List<CrmMeeting> meetings(Collection<String> owners, Instant from) {
    return inParts(
        owners,
        part ->
            new Search(
                "meetings",
                List.of(
                    Search.isOneOf("hubspot_owner_id", part),
                    Search.isAtLeast("hs_meeting_start_time", from.toEpochMilli()),
                    Search.isOneOf("hs_activity_type", MEETING_TYPES)),
                MEETING),
        HubSpotCrm::meeting);
  }

  @Override
  public List<CrmDeal> dealsWithoutClarify(Collection<String> emails) {
    return inParts(
        emails,
        part ->
            new Search(
                "deals",
                List.of(
                    Search.is("pipeline", account.pipeline()),
                    Search.isOneOf("dealstage", account.stages()),
                    Search.isMissing(account.clarify()),
                    Search.isOneOf(account.adviser(), part)),
                List.of(account.adviser(), account.agreement())),
        this::deal);
  }

  @Override
  public void giveTo(String deal, String owner) {
    api.change("deals", deal, Map.of("properties", Map.of(account.owner(), owner)));
  }

  /// Searches for some values at a time.
  private <T> List<T> inParts(
      Collection<String> values,
      Function<List<String>, Search> search,
      Function<JsonNode, Stream<T>> read) {
    var all = new ArrayList<>(values);
    var found = new ArrayList<T>();
    for (int begin = 0; begin < all.size(); begin += VALUES) {
      var part = all.subList(begin, Math.min(begin + VALUES, all.size()));
      api.all(search.apply(part)).stream().flatMap(read).forEach(found::add);
    }
    return found;
  }

  private static CrmAdviser adviser(JsonNode user) {
    return new CrmAdviser(
        text(user, "hubspot_owner_id"),
        text(user, "hs_email"),
        isYes(text(user, "taking_on_clients")),
        text(user, "client_types"),
        text(user, "household_type"),
        text(user, "pod_type"),
        day(text(user, "adviser_start_date")));
  }

  /// One without a time cannot be counted in any week.
  private static Stream<CrmMeeting> meeting(JsonNode record) {
    var meeting = properties(record);
    var at = instant(text(meeting, "hs_meeting_start_time"));
    return at == null || text(meeting, "hs_meeting_outcome").equals(CANCELED)
        ? Stream.empty()
        : Stream.of(
            new CrmMeeting(
                text(meeting, "hubspot_owner_id"), at, text(meeting, "hs_activity_type")));
  }

  private Stream<CrmDeal> deal(JsonNode record) {
    var deal = properties(record);
    return Stream.of(
        new CrmDeal(
            record.path("id").asString(),
            text(deal, account.adviser()),
            day(text(deal, account.agreement()))));
  }

  private static JsonNode properties(JsonNode record) {
    return record.path("properties");
  }

  private static String text(JsonNode properties, String name) {
    return properties.path(name).asString("").strip();
  }

  private static boolean isYes(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes");
  }

  /// Properties of dates are days, or midnights in UTC as milliseconds.
  private static @Nullable LocalDate day(String text) {
    var instant =
        instant(text.length() == 10 && text.charAt(4) == '-' ? text + "T00:00:00Z" : text);
    return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(String text) {
    try {
      return NUMBER.matcher(text).matches()
          ? Instant.ofEpochMilli(Long.parseLong(text))
          : Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
