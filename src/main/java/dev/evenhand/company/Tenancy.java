package dev.evenhand.company;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The company the running code works for. Transactions that begin inside [#in] see this company's
/// rows and no others.
public final class Tenancy {
  private static final ScopedValue<CompanyId> CURRENT = ScopedValue.newInstance();

  private Tenancy() {}

  /// Does the work for a company.
  public static <T extends @Nullable Object> T in(CompanyId company, Supplier<T> work) {
    return ScopedValue.where(CURRENT, company).call(work::get);
  }

  /// Does the work for a company.
  public static void run(CompanyId company, Runnable work) {
    ScopedValue.where(CURRENT, company).run(work);
  }

  /// The company of the running code, if it works for one.
  public static Optional<CompanyId> find() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /// The company of the running code.
  ///
  /// @throws IllegalStateException when it works for none
  public static CompanyId current() {
    return find()
        .orElseThrow(
            () -> new IllegalStateException("Expected to work for a company, but none is set."));
  }
}
