package dev.evenhand.workflow.domain.call;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// The address of a service, read so strictly that nobody can read it in another way.
///
/// @param host in small letters; an address of version 6 without brackets
/// @param target path and query, in ASCII
public record ServiceUrl(boolean isSecure, String host, int port, String target) {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int LAST_PORT = 65_535;
  private static final int LONGEST = 2_000;

  /// What came of reading one.
  public sealed interface Reading {
    record Read(ServiceUrl url) implements Reading {}

    /// It is no address.
    ///
    /// @param why ends a sentence that begins with “Expected”
    record Malformed(String why) implements Reading {}
  }

  /// Reads a URL, or says what is wrong with it.
  public static Reading read(URI uri) {
    var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return new Reading.Malformed("an address that begins with https:// or http://");
    }
    if (uri.getRawUserInfo() != null) {
      return new Reading.Malformed("an address without a user and a password in it");
    }
    var host = uri.getHost() == null ? "" : bare(uri.getHost().toLowerCase(Locale.ROOT));
    if (!HostName.is(host) && Literal.find(host).isEmpty()) {
      return new Reading.Malformed(
          "the name of a host in plain letters, or an IP address in its usual spelling");
    }
    var isSecure = scheme.equals("https");
    int usual = isSecure ? HTTPS : HTTP;
    int port = uri.getPort() == -1 ? usual : uri.getPort();
    if (port < 1 || port > LAST_PORT) {
      return new Reading.Malformed("a port from 1 to 65535");
    }
    var target = target(URI.create(uri.toASCIIString()));
    return target.length() > LONGEST
        ? new Reading.Malformed("an address of at most %d characters".formatted(LONGEST))
        : new Reading.Read(new ServiceUrl(isSecure, host, port, target));
  }

  /// The address that stands in the URL instead of a name, if one does.
  public Optional<InetAddress> literal() {
    return Literal.find(host);
  }

  /// Whether both lead to the same server, as browsers reckon it.
  public boolean isOfSameOrigin(ServiceUrl other) {
    return isSecure == other.isSecure && host.equals(other.host) && port == other.port;
  }

  /// Scheme, host and port, as a person may see them.
  public String origin() {
    var shown = host.contains(":") ? "[" + host + "]" : host;
    int usual = isSecure ? HTTPS : HTTP;
    return (isSecure ? "https://" : "http://") + shown + (port == usual ? "" : ":" + port);
  }

  /// All of it.
  public URI uri() {
    return URI.create(origin() + target);
  }

  private static String bare(String host) {
    return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
  }

  private static String target(URI uri) {
    var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }
}
