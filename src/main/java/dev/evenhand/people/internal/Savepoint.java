package dev.evenhand.people.internal;

import java.util.function.Function;
import java.util.function.Supplier;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Stores what a unique index may refuse; the transaction around it goes on either way.
@Component
class Savepoint {
  private final TransactionTemplate nested;

  Savepoint(PlatformTransactionManager transactions) {
    this.nested = new TransactionTemplate(transactions);
    nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /// @param taken answers for the unique index that refused
  <T> T attempt(Supplier<T> store, Function<String, T> taken) {
    try {
      return nested.<T>execute(_ -> store.get());
    } catch (DuplicateKeyException e) {
      return taken.apply(index(e));
    }
  }

  private static String index(DuplicateKeyException refused) {
    if (refused.getMostSpecificCause() instanceof PSQLException cause
        && cause.getServerErrorMessage() != null) {
      return String.valueOf(cause.getServerErrorMessage().getConstraint());
    }
    throw refused;
  }
}
