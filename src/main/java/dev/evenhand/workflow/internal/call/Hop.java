package dev.evenhand.workflow.internal.call;

import dev.evenhand.workflow.domain.call.ServiceUrl;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/// One request to one URL, on a connection of its own. A connection that another call left open may
/// lead where this one must not go, so none is kept.
final class Hop implements AutoCloseable {
  private static final int LONGEST_LINE = 16_384;
  private static final int MOST_HEADERS = 200;

  private final ServiceUrl url;
  private final BasicHttpClientConnectionManager connections;
  private final Duration time;

  Hop(ServiceUrl url, DnsResolver names, DefaultClientTlsStrategy tls, Duration time) {
    this.url = url;
    this.time = time;
    this.connections = connections(names, tls, Timeout.of(time));
  }

  private static BasicHttpClientConnectionManager connections(
      DnsResolver names, TlsSocketStrategy tls, Timeout timeout) {
    var https = RegistryBuilder.<TlsSocketStrategy>create().register("https", tls).build();
    var lines = Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS);
    var factory = ManagedHttpClientConnectionFactory.builder().http1Config(lines.build()).build();
    var connections = BasicHttpClientConnectionManager.create(null, names, https, factory);
    connections.setConnectionConfig(
        ConnectionConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build());
    connections.setTlsConfig(TlsConfig.custom().setHandshakeTimeout(timeout).build());
    return connections;
  }

  /// Sends a body and reads what comes back.
  Reply send(byte[] body, Map<String, String> headers, int limit) throws IOException {
    var request = new HttpPost(url.uri());
    headers.forEach(request::setHeader);
    request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    var host = new HttpHost(url.isSecure() ? "https" : "http", url.host(), url.port());
    return Reply.read(client().executeOpen(host, request, null), limit);
  }

  /// Without all that a client may do by itself: cookies, proxies of the surroundings, following,
  /// trying again, decompressing.
  private CloseableHttpClient client() {
    var timeout = Timeout.of(time);
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setProtocolUpgradeEnabled(false)
                .setResponseTimeout(timeout)
                .setConnectionRequestTimeout(timeout)
                .build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  /// Ends the connection at once, whoever still reads from it.
  @Override
  public void close() {
    connections.close(CloseMode.IMMEDIATE);
  }
}
