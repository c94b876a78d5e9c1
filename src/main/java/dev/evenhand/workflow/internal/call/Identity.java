package dev.evenhand.workflow.internal.call;

import dev.evenhand.workflow.domain.call.AddressRules;
import java.util.List;

/// As whom a call is made.
///
/// @param secrets that sign it, at least one
record Identity(List<String> secrets, AddressRules rules) {
  Identity {
    secrets = List.copyOf(secrets);
  }
}
