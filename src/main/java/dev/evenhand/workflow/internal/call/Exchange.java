package dev.evenhand.workflow.internal.call;

import dev.evenhand.workflow.domain.call.ServiceUrl;
import dev.evenhand.workflow.domain.call.ServiceUrl.Reading.Malformed;
import dev.evenhand.workflow.domain.call.ServiceUrl.Reading.Read;
import dev.evenhand.workflow.internal.call.CallOutcome.Failed;
import dev.evenhand.workflow.internal.call.CallOutcome.Kind;
import dev.evenhand.workflow.internal.call.CheckedNames.Names;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.jspecify.annotations.Nullable;

/// A call to its end, wherever it is led.
final class Exchange implements Callable<CallOutcome> {
  private static final int MOST_REDIRECTS = 3;

  /// What does not change between its requests.
  record Means(Names names, DefaultClientTlsStrategy tls, Identity identity, int limit) {}

  private final Means means;
  private final ServiceUrl start;
  private final byte[] body;
  private final Map<String, String> headers;
  private final Deadline deadline;
  private volatile @Nullable Hop current;

  Exchange(
      Means means, ServiceUrl start, byte[] body, Map<String, String> headers, Deadline deadline) {
    this.means = means;
    this.start = start;
    this.body = body.clone();
    this.headers = Map.copyOf(headers);
    this.deadline = deadline;
  }

  @Override
  public CallOutcome call() {
    var url = start;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      switch (ask(url)) {
        case Step.End(var outcome) -> {
          return outcome;
        }
        case Step.On(var next) -> url = next;
      }
    }
    return Failed.of(
        Kind.TOO_MANY_REDIRECTS,
        "Expected at most %d redirects, but there are more.".formatted(MOST_REDIRECTS));
  }

  /// Ends it from another thread.
  void breakOff() {
    deadline.end();
    var hop = current;
    if (hop != null) {
      hop.close();
    }
  }

  private sealed interface Step {
    record End(CallOutcome outcome) implements Step {}

    record On(ServiceUrl next) implements Step {}
  }

  private Step ask(ServiceUrl url) {
    var names = new CheckedNames(url, means.identity().rules(), means.names(), deadline);
    try (var hop = new Hop(url, names, means.tls(), deadline.left())) {
      current = hop;
      // Whoever ends the call from now on closes this one; who did so before is heard here.
      if (deadline.isOver()) {
        return new Step.End(Failures.timeOut());
      }
      return next(url, hop.send(body, headers, means.limit()));
    } catch (IOException e) {
      return new Step.End(Failures.of(url, e, deadline));
    }
  }

  private Step next(ServiceUrl url, Reply reply) {
    var location = reply.location();
    if (reply.status() / 100 != 3 || location == null) {
      return new Step.End(Replies.outcome(reply));
    }
    if (reply.status() != 307 && reply.status() != 308) {
      return refused(
          "Expected redirects of status 307 or 308 alone, which keep the request, but got %d."
              .formatted(reply.status()));
    }
    var target = resolve(url, location);
    return switch (target == null ? new Malformed("an address") : ServiceUrl.read(target)) {
      case Malformed(var what) ->
          refused(
              "Expected %s in a redirect, but got %s.".formatted(what, Replies.clean(location)));
      case Read(var next) when url.isOfSameOrigin(next) -> new Step.On(next);
      // The body and its signature are for whom the company named, and for nobody else.
      case Read(var next) ->
          refused(
              "Expected a redirect within %s, but it leads to %s."
                  .formatted(url.origin(), next.origin()));
    };
  }

  private static @Nullable URI resolve(ServiceUrl url, String location) {
    try {
      return url.uri().resolve(new URI(location));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static Step refused(String message) {
    return new Step.End(Failed.of(Kind.REDIRECT_REFUSED, message));
  }
}
