package dev.evenhand.workflow.internal.call;

/// Calls services of the current company: signed, only where the company may reach, and never for
/// longer than the call says.
public interface ServiceCalls {
  /// Calls once, and waits for how it ends; made for virtual threads. Whatever the service does,
  /// this comes back when the time is over.
  ///
  /// @throws IllegalStateException within a transaction, which would hold its connection meanwhile
  /// @throws InterruptedException when the waiting is to end; the call is broken off
  CallOutcome call(ServiceCall call) throws InterruptedException;
}
