package dev.evenhand.identity.web.gate;

import jakarta.servlet.http.HttpServletRequest;

/// Which requests the server answers itself; all others ask for files of the client.
final class Paths {
  private Paths() {}

  static boolean isServer(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/api/") || path.equals("/ws") || path.startsWith("/ws/");
  }
}
