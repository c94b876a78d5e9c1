package dev.evenhand.identity.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OnlyThisMachineTest {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withInitializer(context ->
              context
                  .getBeanFactory()
                  .setConversionService(ApplicationConversionService.getSharedInstance()))
          .withUserConfiguration(OnlyThisMachine.class)
          .withPropertyValues("spring.profiles.active=demo");

  @Test
  void the_demo_starts_on_this_machine() {
    runner
        .withPropertyValues("server.address=127.0.0.1")
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void the_demo_does_not_start_where_others_could_reach_it() {
    runner
        .withPropertyValues("server.address=192.0.2.7")
        .run(context -> assertThat(context).hasFailed());
    runner.run(context -> assertThat(context).hasFailed());
  }
}
