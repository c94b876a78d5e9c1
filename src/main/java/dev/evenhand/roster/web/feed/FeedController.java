package dev.evenhand.roster.web.feed;

import dev.evenhand.http.Refused;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.internal.feed.Feeds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The secret link of whoever asks.
@RestController
@RequestMapping("/api/roster/feed")
class FeedController {
  /// Whether there is a link; the secret is not known any more.
  record CalendarFeedView(
      boolean exists, @Nullable Instant createdAt, @Nullable Instant lastReadAt) {}

  /// A link at the one moment it is known.
  record NewCalendarFeedView(String link, Instant createdAt) {}

  private final Feeds feeds;

  FeedController(Feeds feeds) {
    this.feeds = feeds;
  }

  @GetMapping
  CalendarFeedView find() {
    return feeds
        .find(me())
        .map(feed -> new CalendarFeedView(true, feed.createdAt(), feed.lastReadAt()))
        .orElseGet(() -> new CalendarFeedView(false, null, null));
  }

  /// Makes a link, or another one; then the one before opens nothing any more.
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  NewCalendarFeedView make() {
    var made = feeds.make(me());
    return new NewCalendarFeedView(address(made.secret()), made.feed().createdAt());
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke() {
    if (!feeds.revoke(me())) {
      throw Refused.notFound("link");
    }
  }

  private static PersonId me() {
    return Actor.current()
        .findPerson()
        .orElseThrow(() -> Refused.forbidden("Only people have a calendar."));
  }

  private static String address(String secret) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/api/roster/feeds/{secret}.ics")
        .buildAndExpand(secret)
        .toUriString();
  }
}
