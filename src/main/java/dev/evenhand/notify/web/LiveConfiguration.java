package dev.evenhand.notify.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {
  /// Only pages of this server may listen; a browser says on which page it is.
  @Bean
  WebSocketHttpRequestHandler liveRequests(LiveSocket socket) {
    var handler = new WebSocketHttpRequestHandler(socket, new DefaultHandshakeHandler());
    handler.setHandshakeInterceptors(List.of(new OriginHandshakeInterceptor(), socket));
    return handler;
  }

  @Bean
  HandlerMapping liveMapping(WebSocketHttpRequestHandler liveRequests) {
    return new SimpleUrlHandlerMapping(Map.of("/ws", liveRequests), Ordered.HIGHEST_PRECEDENCE);
  }
}
