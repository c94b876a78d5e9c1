package dev.evenhand.connect.vendor;

import dev.evenhand.deals.OutsideTrouble;
import dev.evenhand.deals.OutsideTrouble.Away;
import dev.evenhand.deals.OutsideTrouble.Declined;
import dev.evenhand.deals.OutsideTrouble.LockedOut;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the API of one vendor: evenly, less often than it allows, and again when that may help.
/// All who call the same vendor share one of these. Only calls that may be done twice go through
/// it.
public final class VendorCalls {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

  private final String vendor;
  private final Manners manners;
  private final HttpClient http;
  private final RateLimiter pace;
  private final Retry retry;

  /// Calls to a vendor.
  ///
  /// @param vendor what people call it
  public VendorCalls(String vendor, Manners manners) {
    this.vendor = vendor;
    this.manners = manners;
    http = HttpClient.newBuilder().connectTimeout(manners.timeout()).build();
    pace =
        RateLimiter.of(
            vendor,
            RateLimiterConfig.custom()
                .limitForPeriod(1)
                .limitRefreshPeriod(Duration.ofSeconds(1).dividedBy(manners.callsPerSecond()))
                .timeoutDuration(Duration.ofMinutes(10))
                .build());
    retry =
        Retry.of(
            vendor,
            RetryConfig.<JsonNode>custom()
                .maxAttempts(manners.tries())
                .retryOnException(this::mayHelp)
                .intervalBiFunction(this::pause)
                .build());
  }

  /// Sends a request and answers its JSON.
  ///
  /// @throws OutsideTrouble when it did not go well, also not after some tries
  public JsonNode send(HttpRequest.Builder request) {
    var ready = request.timeout(manners.timeout()).build();
    return retry.executeSupplier(() -> read(ready, once(ready)));
  }

  private HttpResponse<String> once(HttpRequest request) {
    if (!pace.acquirePermission()) {
      throw away(request, "has too many calls waiting", Duration.ZERO, null);
    }
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw away(request, "did not answer", Duration.ZERO, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw away(request, "was not waited for", manners.longestPause().plusSeconds(1), e);
    }
  }

  private JsonNode read(HttpRequest request, HttpResponse<String> response) {
    int status = response.statusCode();
    if (status == 401 || status == 403) {
      throw new LockedOut(said(request, "does not let us in (%d)".formatted(status)));
    }
    if (status == 429 || status >= 500) {
      throw away(request, "answered " + status, RetryAfter.of(response.headers()), null);
    }
    if (status >= 300) {
      throw new Declined(said(request, "answered " + status));
    }
    try {
      return JSON.readTree(response.body());
    } catch (JacksonException e) {
      throw away(request, "answered what is no JSON", Duration.ZERO, e);
    }
  }

  private boolean mayHelp(Throwable trouble) {
    return trouble instanceof Away away && away.pause().compareTo(manners.longestPause()) <= 0;
  }

  /// As long as the vendor asked for; if it did not, twice as long each time.
  private long pause(int tried, Either<Throwable, JsonNode> outcome) {
    var usual = FIRST_PAUSE.multipliedBy(1L << Math.min(tried - 1, 10));
    return outcome.isLeft() && outcome.getLeft() instanceof Away away && away.pause().isPositive()
        ? away.pause().toMillis()
        : Math.min(usual.toMillis(), manners.longestPause().toMillis());
  }

  private Away away(HttpRequest request, String what, Duration pause, @Nullable Throwable cause) {
    return new Away(said(request, what), pause, cause);
  }

  /// The address without what is asked for in it, which may be about people.
  private String said(HttpRequest request, String what) {
    return "Expected an answer of %s to %s %s, but it %s."
        .formatted(vendor, request.method(), request.uri().getPath(), what);
  }
}
