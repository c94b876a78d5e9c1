package dev.evenhand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Gives every piece of work to the right person, fairly, and can always say why.
@Modulithic(systemName = "Evenhand")
@SpringBootApplication
public class Evenhand {
  static void main(String[] args) {
    SpringApplication.run(Evenhand.class, args);
  }
}
