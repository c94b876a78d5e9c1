package dev.evenhand.identity.internal.signup;

import dev.evenhand.identity.domain.Caller;
import dev.evenhand.identity.domain.Neighbourhood;
import dev.evenhand.identity.internal.AccountJournal;
import dev.evenhand.identity.internal.Attempts;
import dev.evenhand.identity.internal.Attempts.Leave;
import dev.evenhand.identity.internal.password.Passwords;
import dev.evenhand.identity.internal.start.NewCompany;
import dev.evenhand.identity.internal.start.NewCompany.Founder;
import dev.evenhand.identity.internal.start.NewCompany.Wish;
import dev.evenhand.people.Role;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Signs a company up: it and its first person, who has every role, are there together or not at
/// all.
@Service
public class SignUp {
  private static final String KIND = "sign-up";

  private final Attempts attempts;
  private final Passwords passwords;
  private final NewCompany company;
  private final AccountJournal journal;
  private final TransactionOperations transactions;

  SignUp(
      Attempts attempts,
      Passwords passwords,
      NewCompany company,
      AccountJournal journal,
      TransactionOperations transactions) {
    this.attempts = attempts;
    this.passwords = passwords;
    this.company = company;
    this.journal = journal;
    this.transactions = transactions;
  }

  /// How it ended.
  public sealed interface Result {
    /// Founded, and this is its first person.
    record Done(Caller caller) implements Result {}

    record EmailTaken() implements Result {}

    record TooMany(Duration pause) implements Result {}
  }

  /// Every attempt counts, those that succeed as well: nobody founds companies by the hundred, or
  /// asks for one address after the other whether it is known.
  public Result signUp(Wish wish, String language, String address) {
    var place = Neighbourhood.of(address).asking(KIND);
    return switch (attempts.begin(KIND + "/" + wish.email(), place)) {
      case Leave.Denied(var wait) -> new Result.TooMany(wait);
      case Leave.Granted _ -> found(wish, language);
    };
  }

  private Result found(Wish wish, String language) {
    var hash = passwords.hash(wish.password());
    var founder = new Founder(hash, language, Set.of(Role.values()));
    Optional<Caller> caller =
        transactions.execute(status -> {
          var founded = company.found(wish, founder);
          founded.ifPresentOrElse(
              it -> journal.session(it, "signed-in", Map.of("how", KIND)), status::setRollbackOnly);
          return founded;
        });
    return caller.<Result>map(Result.Done::new).orElseGet(Result.EmailTaken::new);
  }
}
