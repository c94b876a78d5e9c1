package dev.evenhand.roster.internal.sheet;

import com.google.api.client.http.HttpResponseException;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.sheets.v4.Sheets;
import com.google.api.services.sheets.v4.model.ValueRange;
import com.google.auth.Retryable;
import com.google.auth.http.HttpCredentialsAdapter;
import com.google.auth.oauth2.ServiceAccountCredentials;
import dev.evenhand.roster.internal.sheet.SheetAnswer.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads ranges by the client Google offers for its Sheets API. What is a matter of waiting is
/// tried again, for as long as the settings have patience.
@Component
class GoogleSheets implements Spreadsheets {
  private static final String READ_ONLY = "https://www.googleapis.com/auth/spreadsheets.readonly";
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Pattern FIRST_LINE = Pattern.compile("![A-Z]*(\\d+)");

  private final SheetSettings settings;
  private final Clock clock;
  private final NetHttpTransport transport = new NetHttpTransport();

  GoogleSheets(SheetSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public SheetAnswer read(SheetKey key, String spreadsheet, String range) {
    var end = clock.instant().plus(settings.patience());
    var pause = FIRST_PAUSE;
    while (true) {
      var attempt = attempt(key, spreadsheet, range);
      if (!(attempt instanceof Attempt.Later(var why, var wanted))) {
        return ((Attempt.Answered) attempt).answer();
      }
      var wait = wanted == null ? pause : wanted;
      if (clock.instant().plus(wait).isAfter(end)) {
        return new SheetAnswer.Not(why);
      }
      LockSupport.parkNanos(wait.toNanos());
      pause = pause.multipliedBy(2);
    }
  }

  private sealed interface Attempt {
    record Answered(SheetAnswer answer) implements Attempt {}

    /// @param pause as long as Google wants; nothing when it has not said
    record Later(Why why, @Nullable Duration pause) implements Attempt {}
  }

  private Attempt attempt(SheetKey key, String spreadsheet, String range) {
    try {
      var values =
          client(key)
              .spreadsheets()
              .values()
              .get(spreadsheet, range)
              .setMajorDimension("ROWS")
              .setValueRenderOption("UNFORMATTED_VALUE")
              .setDateTimeRenderOption("SERIAL_NUMBER")
              .execute();
      return new Attempt.Answered(cells(values));
    } catch (HttpResponseException e) {
      return refused(e);
    } catch (IOException e) {
      return e instanceof Retryable refusal && !refusal.isRetryable()
          ? answered(Why.KEY_REFUSED)
          : new Attempt.Later(Why.DOWN, null);
    }
  }

  private static SheetAnswer cells(ValueRange values) {
    var rows = values.getValues();
    var line = FIRST_LINE.matcher(String.valueOf(values.getRange()));
    return new SheetAnswer.Cells(
        line.find() ? Integer.parseInt(line.group(1)) : 1, rows == null ? List.of() : rows);
  }

  private static Attempt refused(HttpResponseException e) {
    int status = e.getStatusCode();
    if (status == TOO_MANY_REQUESTS) {
      return new Attempt.Later(Why.BUSY, retryAfter(e));
    }
    if (status >= 500) {
      return new Attempt.Later(Why.DOWN, retryAfter(e));
    }
    return answered(
        switch (status) {
          case 400 -> Why.NO_SUCH_RANGE;
          case 401 -> Why.KEY_REFUSED;
          case 403 -> Why.NOT_SHARED;
          default -> Why.NO_SUCH_SHEET;
        });
  }

  private static Attempt answered(Why why) {
    return new Attempt.Answered(new SheetAnswer.Not(why));
  }

  private static @Nullable Duration retryAfter(HttpResponseException e) {
    var header = e.getHeaders() == null ? null : e.getHeaders().getRetryAfter();
    return header != null && header.matches("\\d{1,6}")
        ? Duration.ofSeconds(Long.parseLong(header))
        : null;
  }

  private Sheets client(SheetKey key) throws IOException {
    var stream = new ByteArrayInputStream(key.json().getBytes(StandardCharsets.UTF_8));
    var credentials = ServiceAccountCredentials.fromStream(stream).createScoped(READ_ONLY);
    var adapter = new HttpCredentialsAdapter(credentials);
    int timeout = Math.toIntExact(settings.timeout().toMillis());
    return new Sheets.Builder(
            transport,
            GsonFactory.getDefaultInstance(),
            request -> {
              adapter.initialize(request);
              request.setConnectTimeout(timeout).setReadTimeout(timeout).setNumberOfRetries(1);
            })
        .setRootUrl(settings.address())
        .setApplicationName("Evenhand")
        .build();
  }
}
