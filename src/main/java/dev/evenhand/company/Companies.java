package dev.evenhand.company;

import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;

/// The companies of this installation, and how to work for one of them.
public interface Companies {
  /// The company of the running code.
  Company current();

  /// All companies, oldest first.
  List<CompanyId> all();

  /// Adds a company.
  CompanyId found(String name, ZoneId zone);

  /// Does the work in a transaction of the company: joins a running transaction (which then belongs
  /// to the company), or opens one.
  <T extends @Nullable Object> T transact(CompanyId company, Supplier<T> work);

  /// Does the work in a transaction of the company, as [#transact(CompanyId, Supplier)] does, but
  /// tells the database of the company with the first trip, which the work is given to fill and to
  /// make. Before that trip is made the transaction shows and takes nothing. The work may have the
  /// transaction rolled back, and answer all the same.
  <T extends @Nullable Object> T transactByTrips(
      CompanyId company, BiFunction<Trip, TransactionStatus, T> work);

  /// Does the work in a transaction of the company, see [#transact(CompanyId, Supplier)].
  default void transact(CompanyId company, Runnable work) {
    transact(
        company,
        () -> {
          work.run();
          return true;
        });
  }
}
