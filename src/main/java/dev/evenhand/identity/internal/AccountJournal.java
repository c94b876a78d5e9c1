package dev.evenhand.identity.internal;

import dev.evenhand.company.Companies;
import dev.evenhand.identity.domain.Caller;
import dev.evenhand.identity.internal.token.Token;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Changed;
import dev.evenhand.people.Changed.Subject;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/// Tells the audit what happened to people's accounts; never a secret.
@Component
public class AccountJournal {
  private final Companies companies;
  private final People people;
  private final ApplicationEventPublisher events;
  private final TaskExecutor executor;
  private final Clock clock;

  AccountJournal(
      Companies companies,
      People people,
      ApplicationEventPublisher events,
      @Qualifier("applicationTaskExecutor") TaskExecutor executor,
      Clock clock) {
    this.companies = companies;
    this.people = people;
    this.events = events;
    this.executor = executor;
    this.clock = clock;
  }

  /// The person signed in or out.
  public void session(Caller caller, String action, Map<String, Object> facts) {
    companies.transact(
        caller.company(),
        () ->
            people
                .find(caller.person())
                .ifPresent(who -> tell(who.actor(), action, "session", who, facts)));
  }

  /// Somebody claimed to be the person. Written by the way, so that the time of the answer does not
  /// tell whether the name is known.
  public void refused(Caller caller, String how) {
    var facts = Map.<String, Object>of("how", how);
    Runnable telling =
        () ->
            people
                .find(caller.person())
                .ifPresent(who -> tell(Actor.EVENHAND, "sign-in-refused", "session", who, facts));
    executor.execute(() -> companies.transact(caller.company(), telling));
  }

  /// Sessions of the person were ended, for a reason the audit has told.
  public void signedOut(Person person) {
    tell(Actor.EVENHAND, "signed-out", "session", person, Map.of("everywhere", true));
  }

  /// Something happened to the person's password.
  public void password(Person person, Actor by, String action) {
    tell(by, action, "person", person, Map.of());
  }

  /// Whoever acts made or revoked a token.
  public void token(String action, Token token) {
    var facts = new HashMap<String, Object>();
    facts.put("name", token.name());
    facts.put("expiresAt", String.valueOf(token.expiresAt()));
    var by = Actor.current();
    var isGone = action.equals("revoked");
    events.publishEvent(
        Changed.of(
            clock.instant(),
            by,
            action,
            new Subject("token", token.id(), token.name()),
            isGone ? facts : null,
            isGone ? null : facts));
  }

  private void tell(
      Actor by, String action, String subject, Person about, Map<String, Object> facts) {
    events.publishEvent(
        Changed.of(
            clock.instant(),
            by,
            action,
            new Subject(subject, about.id(), about.displayName()),
            null,
            facts));
  }
}
