package dev.evenhand.identity.web;

import dev.evenhand.identity.internal.start.SetUp;
import dev.evenhand.identity.web.gate.Providers;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Says, before anybody is signed in, how one could.
@RestController
class MethodsController {
  private final SetUp setUp;
  private final Providers providers;

  MethodsController(SetUp setUp, Providers providers) {
    this.setUp = setUp;
    this.providers = providers;
  }

  record Methods(boolean password, List<Providers.Provider> providers, boolean setUpNeeded) {}

  @GetMapping("/api/session/methods")
  Methods methods() {
    return new Methods(true, providers.all(), setUp.isNeeded());
  }
}
