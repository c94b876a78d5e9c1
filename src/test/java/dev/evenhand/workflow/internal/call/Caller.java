package dev.evenhand.workflow.internal.call;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.domain.call.AddressRules;
import dev.evenhand.workflow.domain.call.AllowEntry;
import dev.evenhand.workflow.internal.call.CallOutcome.Failed;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;

/// Makes calls as a company of a test, in a world where names mean what the test says.
final class Caller {
  static final Instant NOW = Instant.parse("2026-10-25T00:30:00Z");

  private final Map<String, Deque<InetAddress[]>> world = new HashMap<>();
  private List<AllowEntry> allowed = List.of();
  private List<String> secrets = List.of("whsec");
  private SSLContext trust = standard();
  private int limit = 1_000_000;
  private Duration timeout = Duration.ofSeconds(20);
  private Duration slowness = Duration.ZERO;

  Caller allowing(String... entries) {
    allowed = Stream.of(entries).map(entry -> AllowEntry.parse(entry).orElseThrow()).toList();
    return this;
  }

  Caller signingWith(String... texts) {
    secrets = List.of(texts);
    return this;
  }

  Caller trusting(SSLContext context) {
    trust = context;
    return this;
  }

  Caller waiting(Duration most) {
    timeout = most;
    return this;
  }

  Caller lookingUpFor(Duration time) {
    slowness = time;
    return this;
  }

  Caller reading(int most) {
    limit = most;
    return this;
  }

  /// What the name means; told again, what it means at the next look-up. The last one stays.
  Caller knowing(String name, String... addresses) {
    world
        .computeIfAbsent(name, _ -> new ArrayDeque<>())
        .add(Stream.of(addresses).map(InetAddress::ofLiteral).toArray(InetAddress[]::new));
    return this;
  }

  CallOutcome call(String url) {
    return call(url, "key-1");
  }

  CallOutcome call(String url, String key) {
    return call(URI.create(url), key);
  }

  CallOutcome call(URI url, String key) {
    var calls =
        new SafeCalls(
            this::lookUp,
            new DefaultClientTlsStrategy(trust),
            limit,
            Clock.fixed(NOW, ZoneOffset.UTC));
    var body = new Value.Entries(Map.of("doc", Value.of("naïve")));
    try {
      return calls.call(
          new ServiceCall(url, body, timeout, key),
          new Identity(secrets, new AddressRules(allowed, List.of())));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  Failed fail(String url) {
    if (call(url) instanceof Failed failed) {
      return failed;
    }
    throw new AssertionError("Expected the call to fail.");
  }

  CallOutcome.Kind kind(String url) {
    return fail(url).kind();
  }

  private InetAddress[] lookUp(String host) throws UnknownHostException {
    var answers = world.get(host);
    if (answers == null) {
      throw new UnknownHostException(host);
    }
    sleep();
    return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
  }

  private void sleep() {
    try {
      Thread.sleep(slowness);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static SSLContext standard() {
    try {
      return SSLContext.getDefault();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
