package dev.evenhand.connect.employmenthero;

import dev.evenhand.availability.DayRange;
import dev.evenhand.connect.vendor.AccessTokens;
import dev.evenhand.connect.vendor.VendorCalls;
import dev.evenhand.deals.HrSystem;
import dev.evenhand.deals.OutsideTrouble.Away;
import dev.evenhand.deals.OutsideTrouble.LockedOut;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Employees and their leave in Employment Hero.
public final class EmploymentHero implements HrSystem {
  private static final int PAGE = 100;
  private static final int READINGS = 3;
  private static final String APPROVED = "approved";

  private final EmploymentHeroApp app;
  private final VendorCalls calls;
  private final AccessTokens tokens;

  /// One connection.
  ///
  /// @param calls shared by all who call Employment Hero for this connection
  public EmploymentHero(EmploymentHeroApp app, VendorCalls calls, AccessTokens tokens) {
    this.app = app;
    this.calls = calls;
    this.tokens = tokens;
  }

  @Override
  public List<Organisation> organisations() {
    return all("/api/v1/organisations").stream()
        .map(one -> new Organisation(text(one, "id"), text(one, "name")))
        .toList();
  }

  @Override
  public List<Employee> employees(String organisation) {
    return all(path(organisation, "employees")).stream().map(EmploymentHero::employee).toList();
  }

  @Override
  public LeaveBook approvedLeave(String organisation, LocalDate from) {
    var leave = new ArrayList<ApprovedLeave>();
    var unreadable = new HashSet<String>();
    for (var one : all(path(organisation, "leave_requests"))) {
      if (!text(one, "status").toLowerCase(Locale.ROOT).equals(APPROVED)) {
        continue;
      }
      var employee = text(one, "employee_id");
      try {
        var days = new DayRange(day(text(one, "start_date")), day(text(one, "end_date")));
        if (!days.last().isBefore(from)) {
          leave.add(new ApprovedLeave(text(one, "id"), employee, days));
        }
      } catch (DateTimeException | IllegalArgumentException e) {
        unreadable.add(employee);
      }
    }
    return new LeaveBook(leave, unreadable);
  }

  /// Pages are counted by place, and in no order that is promised: when the number of things
  /// changed while they were read, some may have been missed, and they are read again.
  private List<JsonNode> all(String path) {
    for (int reading = 0; reading < READINGS; reading++) {
      var found = reading(path);
      if (found != null) {
        return found;
      }
    }
    throw new Away(
        "Expected all pages of Employment Hero's %s, but they changed each time.".formatted(path),
        Duration.ZERO,
        null);
  }

  /// All pages; null when they changed meanwhile.
  private @Nullable List<JsonNode> reading(String path) {
    var found = new LinkedHashMap<String, JsonNode>();
    long total = -1;
    for (int page = 1; ; page++) {
      var data = get("%s?page_index=%d&item_per_page=%d".formatted(path, page, PAGE)).path("data");
      if (total >= 0 && data.path("total_items").asLong() != total) {
        return null;
      }
      total = data.path("total_items").asLong();
      data.path("items").forEach(item -> found.put(text(item, "id"), item));
      if (page >= data.path("total_pages").asInt()) {
        return found.size() == total ? new ArrayList<>(found.values()) : null;
      }
    }
  }

  private JsonNode get(String pathAndQuery) {
    var token = tokens.current();
    try {
      return get(pathAndQuery, token);
    } catch (LockedOut e) {
      return get(pathAndQuery, tokens.insteadOf(token));
    }
  }

  private JsonNode get(String pathAndQuery, String token) {
    return calls.send(
        HttpRequest.newBuilder(URI.create(app.api() + pathAndQuery))
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + token)
            .GET());
  }

  private static String path(String organisation, String what) {
    return "/api/v1/organisations/%s/%s"
        .formatted(URLEncoder.encode(organisation, StandardCharsets.UTF_8), what);
  }

  private static Employee employee(JsonNode one) {
    var email =
        Stream.of("company_email", "account_email")
            .map(name -> text(one, name))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    var name = (text(one, "first_name") + " " + text(one, "last_name")).strip();
    return new Employee(text(one, "id"), email.toLowerCase(Locale.ROOT), name);
  }

  /// Days are written as midnights of the office's own zone; the day is what is said first.
  private static LocalDate day(String text) {
    return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
  }

  private static String text(JsonNode object, String name) {
    return object.path(name).asString("").strip();
  }
}
