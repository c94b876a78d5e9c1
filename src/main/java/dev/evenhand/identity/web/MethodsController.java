package dev.evenhand.identity.web;

import dev.evenhand.identity.internal.signup.SignUpOffer;
import dev.evenhand.identity.internal.start.SetUp;
import dev.evenhand.identity.web.gate.Providers;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Says, before anybody is signed in, how one could.
@RestController
class MethodsController {
  private final SetUp setUp;
  private final SignUpOffer signUp;
  private final Providers providers;

  MethodsController(SetUp setUp, SignUpOffer signUp, Providers providers) {
    this.setUp = setUp;
    this.signUp = signUp;
    this.providers = providers;
  }

  /// @param signUpOpen whether strangers may sign a company up
  record Methods(
      boolean password,
      List<Providers.Provider> providers,
      boolean setUpNeeded,
      boolean signUpOpen) {}

  @GetMapping("/api/session/methods")
  Methods methods() {
    return new Methods(true, providers.all(), setUp.isNeeded(), signUp.isOpen());
  }
}
