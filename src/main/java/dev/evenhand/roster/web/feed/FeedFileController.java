package dev.evenhand.roster.web.feed;

import dev.evenhand.http.Refused;
import dev.evenhand.identity.LinkSecrets.Opened;
import dev.evenhand.roster.domain.calendar.Agenda;
import dev.evenhand.roster.internal.calendar.CalendarText;
import dev.evenhand.roster.internal.feed.FeedReading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What calendars read. They cannot sign in: the secret of the address is all they have.
@RestController
class FeedFileController {
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  private static final String ENDING = ".ics";

  private final FeedReading feeds;

  FeedFileController(FeedReading feeds) {
    this.feeds = feeds;
  }

  @GetMapping("/api/roster/feeds/{file}")
  ResponseEntity<String> read(
      @PathVariable String file, HttpServletRequest request, HttpServletResponse response) {
    if (!file.endsWith(ENDING)) {
      throw nothing();
    }
    var secret = file.substring(0, file.length() - ENDING.length());
    return switch (feeds.open(secret, request.getRemoteAddr())) {
      case Opened.Found<Agenda>(var agenda) -> answer(CalendarText.of(agenda));
      case Opened.Nothing<Agenda>() -> throw nothing();
      case Opened.TooMany<Agenda>(var pause) -> throw tooMany(pause, response);
    };
  }

  /// Whoever has the same already is told so, since the tag is that of the text.
  private static ResponseEntity<String> answer(String text) {
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .eTag('"' + tag(text) + '"')
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("X-Robots-Tag", "noindex")
        .body(text);
  }

  private static String tag(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected every Java runtime to know SHA-256.", e);
    }
  }

  private static Refused nothing() {
    return Refused.notFound("calendar");
  }

  private static Refused tooMany(Duration pause, HttpServletResponse response) {
    long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return new Refused(
        HttpStatus.TOO_MANY_REQUESTS,
        "too-many-attempts",
        "There were too many wrong links.\nMaybe try again a little later.");
  }
}
