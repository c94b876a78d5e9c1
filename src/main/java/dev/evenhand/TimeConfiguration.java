package dev.evenhand;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The one clock; it ticks in microseconds, as PostgreSQL does.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TimeConfiguration {
  @Bean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
