package dev.evenhand.workflow.internal.call;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.call.ServiceUrl;
import dev.evenhand.workflow.domain.call.ServiceUrl.Reading.Malformed;
import dev.evenhand.workflow.domain.call.ServiceUrl.Reading.Read;
import dev.evenhand.workflow.internal.access.Signature;
import dev.evenhand.workflow.internal.call.CallOutcome.Failed;
import dev.evenhand.workflow.internal.call.CallOutcome.Kind;
import dev.evenhand.workflow.internal.call.CheckedNames.Names;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import tools.jackson.databind.json.JsonMapper;

/// Makes calls as anybody.
final class SafeCalls {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String AGENT =
      "Evenhand/"
          + Objects.requireNonNullElse(
              SafeCalls.class.getPackage().getImplementationVersion(), "unreleased");

  private final Names names;
  private final DefaultClientTlsStrategy tls;
  private final int limit;
  private final Clock clock;

  /// @param limit of a reply, in bytes
  SafeCalls(Names names, DefaultClientTlsStrategy tls, int limit, Clock clock) {
    this.names = names;
    this.tls = tls;
    this.limit = limit;
    this.clock = clock;
  }

  CallOutcome call(ServiceCall call, Identity identity) throws InterruptedException {
    return switch (ServiceUrl.read(call.url())) {
      case Malformed(var what) -> Failed.of(Kind.MALFORMED_ADDRESS, "Expected %s.".formatted(what));
      case Read(var url) -> call(url, call, identity);
    };
  }

  private CallOutcome call(ServiceUrl url, ServiceCall call, Identity identity)
      throws InterruptedException {
    var body = JSON.writeValueAsBytes(Value.plain(call.body()));
    var exchange =
        new Exchange(
            new Exchange.Means(names, tls, identity, limit),
            url,
            body,
            headers(call, identity, body),
            new Deadline(call.timeout()));
    return await(exchange, call);
  }

  /// Waits no longer than the call may last, whatever the exchange is held up by: a name that is
  /// looked up holds its thread, and a virtual one would hold others with it.
  private static CallOutcome await(Exchange exchange, ServiceCall call)
      throws InterruptedException {
    var task = new FutureTask<>(exchange);
    Thread.ofPlatform().daemon().name("service-call").start(task);
    try {
      return task.get(call.timeout().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return Failures.timeOut();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Expected every failure of a call to have a name.", e);
    } finally {
      exchange.breakOff();
    }
  }

  private Map<String, String> headers(ServiceCall call, Identity identity, byte[] body) {
    long seconds = clock.instant().getEpochSecond();
    var headers = new LinkedHashMap<String, String>();
    headers.put("User-Agent", AGENT);
    headers.put("Accept", "application/json");
    headers.put("Accept-Encoding", "identity");
    headers.put("Idempotency-Key", call.idempotencyKey());
    headers.put("Evenhand-Timestamp", Long.toString(seconds));
    headers.put("Evenhand-Signature", Signature.header(identity.secrets(), seconds, body));
    return headers;
  }
}
