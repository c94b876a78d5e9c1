package dev.evenhand.notify.web;

import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.notify.internal.Audience;
import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/// A browser that listens. The request that opens the connection says who it is; what the browser
/// says later is not listened to.
@Component
class LiveSocket extends AbstractWebSocketHandler implements HandshakeInterceptor {
  private static final String COMPANY = "company";
  private static final String PERSON = "person";
  private static final int LONGEST_WORD = 1024;

  private final Audience audience;

  LiveSocket(Audience audience) {
    this.audience = audience;
  }

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    attributes.put(COMPANY, Tenancy.current());
    Actor.current().findPerson().ifPresent(person -> attributes.put(PERSON, person));
    return attributes.containsKey(PERSON);
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      @Nullable Exception failure) {}

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    session.setTextMessageSizeLimit(LONGEST_WORD);
    session.setBinaryMessageSizeLimit(LONGEST_WORD);
    var person = (PersonId) Objects.requireNonNull(session.getAttributes().get(PERSON));
    audience.join(company(session), person, session);
  }

  @Override
  public void handleTransportError(WebSocketSession session, Throwable failure) {
    audience.leave(company(session), session);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    audience.leave(company(session), session);
  }

  private static CompanyId company(WebSocketSession session) {
    return (CompanyId) Objects.requireNonNull(session.getAttributes().get(COMPANY));
  }
}
