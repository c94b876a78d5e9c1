package dev.evenhand.connect.employmenthero;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.evenhand.connect.vendor.Tokens;
import dev.evenhand.connect.vendor.VendorCalls;
import dev.evenhand.deals.OutsideTrouble.Away;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// How an application is let into Employment Hero: by a code that somebody's agreement gave, then
/// by the refresh token that came with the last access token (RFC 6749, 4.1 and 6).
public final class EmploymentHeroSignIn {
  private final EmploymentHeroApp app;
  private final VendorCalls calls;
  private final Clock clock;

  /// Lets an application in.
  ///
  /// @param calls that try once: codes and refresh tokens may be used once
  public EmploymentHeroSignIn(EmploymentHeroApp app, VendorCalls calls, Clock clock) {
    this.app = app;
    this.calls = calls;
    this.clock = clock;
  }

  /// Where somebody agrees.
  ///
  /// @param state comes back with the code, so that no other site can send one
  public URI agreement(String state) {
    var query =
        form(
            Map.of(
                "client_id",
                app.clientId(),
                "redirect_uri",
                app.redirect().toString(),
                "response_type",
                "code",
                "state",
                state));
    return URI.create(app.oauth() + "/oauth2/authorize?" + query);
  }

  /// The first tokens.
  public Tokens byCode(String code) {
    return tokens(
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            app.redirect().toString()));
  }

  /// The next tokens; the ones before do not count any more.
  public Tokens next(Tokens last) {
    return tokens(Map.of("grant_type", "refresh_token", "refresh_token", last.refresh()));
  }

  private Tokens tokens(Map<String, String> grant) {
    var asked = clock.instant();
    var parameters = new LinkedHashMap<>(grant);
    parameters.put("client_id", app.clientId());
    parameters.put("client_secret", app.clientSecret());
    var answer =
        calls.send(
            HttpRequest.newBuilder(URI.create(app.oauth() + "/oauth2/token"))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(parameters))));
    return new Tokens(
        text(answer, "access_token"),
        text(answer, "refresh_token"),
        asked.plusSeconds(answer.path("expires_in").asLong(0)));
  }

  private static String text(JsonNode answer, String name) {
    var text = answer.path(name).asString("");
    if (text.isEmpty()) {
      throw new Away(
          "Expected %s from Employment Hero, but there was none.".formatted(name),
          Duration.ZERO,
          null);
    }
    return text;
  }

  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
        .collect(joining("&"));
  }
}
