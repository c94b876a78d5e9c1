package dev.evenhand.notify.internal;

import dev.evenhand.company.CompanyId;
import dev.evenhand.people.PersonId;
import java.io.IOException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.SessionLimitExceededException;

/// One open connection of a person's browser. Who does not keep up with what is said is cut off.
final class Seat {
  private static final Logger LOG = LoggerFactory.getLogger(Seat.class);
  private static final int SLOWEST_MILLIS = 10_000;
  private static final int MOST_BYTES_WAITING = 64 * 1024;

  final CompanyId company;
  final PersonId person;
  final Instant since;
  private final WebSocketSession session;

  Seat(CompanyId company, PersonId person, Instant since, WebSocketSession session) {
    this.company = company;
    this.person = person;
    this.since = since;
    this.session =
        new ConcurrentWebSocketSessionDecorator(session, SLOWEST_MILLIS, MOST_BYTES_WAITING);
  }

  String id() {
    return session.getId();
  }

  void tell(String text) {
    try {
      session.sendMessage(new TextMessage(text));
    } catch (SessionLimitExceededException e) {
      close(e.getStatus());
    } catch (IOException | IllegalStateException e) {
      LOG.debug("Expected to reach a browser, but it is gone.", e);
      close(CloseStatus.SESSION_NOT_RELIABLE);
    }
  }

  void close(CloseStatus why) {
    try {
      session.close(why);
    } catch (IOException | IllegalStateException e) {
      LOG.debug("Expected to say good-bye to a browser, but it is gone.", e);
    }
  }
}
