package dev.evenhand.solver.web;

import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Shares the turns of a week that came with the request out among its people; stores nothing.
@RestController
class TurnLoadsController {
  @PostMapping("/api/lab/turn-loads")
  TurnLoadsView turnLoads(@RequestBody Map<String, Object> document) {
    return TurnLoadsView.of(TurnLoadsReader.share(document));
  }
}
