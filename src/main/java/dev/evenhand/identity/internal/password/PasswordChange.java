package dev.evenhand.identity.internal.password;

import dev.evenhand.http.Fault;
import dev.evenhand.identity.domain.PasswordRules;
import dev.evenhand.identity.internal.Attempts;
import dev.evenhand.identity.internal.Attempts.Leave;
import dev.evenhand.people.Person;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Changing the own password, which needs the current one.
@Service
public class PasswordChange {
  private final Passwords passwords;
  private final Attempts attempts;
  private final PasswordStore store;

  PasswordChange(Passwords passwords, Attempts attempts, PasswordStore store) {
    this.passwords = passwords;
    this.attempts = attempts;
    this.store = store;
  }

  /// How it ended.
  public sealed interface Result {
    record Done() implements Result {}

    record WrongPassword() implements Result {}

    record TooMany(Duration pause) implements Result {}

    /// The new password will not do; the fault says why.
    record Unfit(Fault fault) implements Result {}
  }

  /// What somebody at a desk asks for.
  ///
  /// @param session id of the session that lives on; null when there is none
  public record Wish(String current, String wanted, String address, @Nullable String session) {}

  public Result change(Person person, Wish wish) {
    var fault = PasswordRules.fault(wish.wanted(), person.username());
    if (fault.isPresent()) {
      return new Result.Unfit(fault.get());
    }
    return switch (attempts.begin("id:" + person.id(), wish.address())) {
      case Leave.Denied(var wait) -> new Result.TooMany(wait);
      case Leave.Granted(var attempt) -> change(person, wish, attempt);
    };
  }

  private Result change(Person person, Wish wish, UUID attempt) {
    var hash = store.find(person.id()).orElse(null);
    if (!passwords.matches(wish.current(), hash)) {
      return new Result.WrongPassword();
    }
    attempts.succeeded(attempt);
    store.changed(person, passwords.hash(wish.wanted()), wish.session());
    return new Result.Done();
  }
}
