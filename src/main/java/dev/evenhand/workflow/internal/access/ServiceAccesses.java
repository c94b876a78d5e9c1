package dev.evenhand.workflow.internal.access;

import dev.evenhand.company.Tenancy;
import dev.evenhand.identity.LinkSecrets;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.workflow.domain.call.AllowEntry;
import dev.evenhand.workflow.internal.access.ServiceAccess.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the current company calls services. The first look makes its secrets.
@Service
@Transactional
public class ServiceAccesses {
  /// How people and scanners recognise a secret that signs.
  private static final String PREFIX = "evsec_";

  private static final Duration OVERLAP = Duration.ofHours(24);

  private final ServiceAccessTable table;
  private final LinkSecrets secrets;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ServiceAccesses(
      ServiceAccessTable table,
      LinkSecrets secrets,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.secrets = secrets;
    this.events = events;
    this.clock = clock;
  }

  public ServiceAccess current() {
    return table
        .find()
        .orElseGet(() -> {
          begin();
          return table.find().orElseThrow();
        });
  }

  /// The current secrets, for somebody who wants to read them; that somebody did is kept.
  public ServiceAccess show() {
    var access = current();
    tell("shown", null, null);
    return access;
  }

  /// Replaces what calls may reach; nothing when somebody changed it since that version.
  public Optional<ServiceAccess> allow(List<AllowEntry> allowed, long seen) {
    var before = current();
    if (!table.allow(allowed, seen)) {
      return Optional.empty();
    }
    var after = current();
    tell(
        "changed",
        Map.of("allowed", before.allowedTexts()),
        Map.of("allowed", after.allowedTexts()));
    return Optional.of(after);
  }

  /// Makes a new secret. The one before signs as well for a day, so that the services can change
  /// over; the one before that signs no more. Nothing when somebody changed it since that version.
  public Optional<ServiceAccess> renew(long seen) {
    current();
    var now = clock.instant();
    var isRenewed = table.renew(new Secret(newSecret(), now), now.plus(OVERLAP), seen);
    if (!isRenewed) {
      return Optional.empty();
    }
    tell("renewed", null, null);
    return Optional.of(current());
  }

  /// What signs the tokens of callbacks.
  public String callbackKey() {
    return findCallbackKey()
        .orElseGet(() -> {
          begin();
          return findCallbackKey().orElseThrow();
        });
  }

  /// The same, if there is one: makes none for whoever only pretends to have a token.
  public Optional<String> findCallbackKey() {
    return table.findCallbackKey();
  }

  private void begin() {
    table.begin(newSecret(), secrets.make(), clock.instant());
  }

  private String newSecret() {
    return PREFIX + secrets.make();
  }

  private void tell(
      String action, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {
    var actor = Actor.current();
    var company = Tenancy.current();
    events.publishEvent(
        Changed.of(
            clock.instant(),
            actor,
            action,
            new Subject("service-access", company, ""),
            before,
            after));
  }
}
