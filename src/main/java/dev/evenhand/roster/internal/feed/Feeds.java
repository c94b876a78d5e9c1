package dev.evenhand.roster.internal.feed;

import dev.evenhand.identity.LinkSecrets;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.internal.RosterNews;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The secret link of whoever acts: made, renewed and revoked by the person alone.
@Service
@Transactional
public class Feeds {
  private final FeedTable table;
  private final LinkSecrets secrets;
  private final RosterNews news;
  private final Clock clock;

  Feeds(FeedTable table, LinkSecrets secrets, RosterNews news, Clock clock) {
    this.table = table;
    this.secrets = secrets;
    this.news = news;
    this.clock = clock;
  }

  /// A link at the one moment its secret is known.
  public record Made(String secret, CalendarFeed feed) {}

  @Transactional(readOnly = true)
  public Optional<CalendarFeed> find(PersonId person) {
    return table.find(person);
  }

  /// Makes a link; the one before opens nothing any more.
  public Made make(PersonId person) {
    var isRenewed = table.find(person).isPresent();
    var secret = secrets.make();
    var feed = new CalendarFeed(clock.instant(), null);
    table.put(person, secrets.hash(secret), feed.createdAt());
    news.done(isRenewed ? "renewed" : "created", subject(person), Map.of());
    return new Made(secret, feed);
  }

  /// Whether there was a link.
  public boolean revoke(PersonId person) {
    var isGone = table.delete(person);
    if (isGone) {
      news.deleted(subject(person), Map.of());
    }
    return isGone;
  }

  private static Subject subject(PersonId person) {
    return new Subject("calendar-feed", person.toString(), Actor.current().name());
  }
}
