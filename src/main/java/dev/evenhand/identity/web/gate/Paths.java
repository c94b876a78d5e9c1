package dev.evenhand.identity.web.gate;

import dev.evenhand.http.PromisedPaths;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Which requests the server answers itself; all others ask for files of the client.
@Component
class Paths {
  private final List<PathPattern> promised;

  Paths(ObjectProvider<PromisedPaths> promised) {
    var parser = PathPatternParser.defaultInstance;
    this.promised =
        promised
            .orderedStream()
            .flatMap(paths -> paths.patterns().stream())
            .map(parser::parse)
            .toList();
  }

  boolean isServer(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/api/")
        || path.equals("/ws")
        || path.startsWith("/ws/")
        || isPromised(path);
  }

  private boolean isPromised(String path) {
    var container = PathContainer.parsePath(path);
    return promised.stream().anyMatch(pattern -> pattern.matches(container));
  }
}
