/// The PostgreSQL that Evenhand keeps everything in: its own embedded server, or yours.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.evenhand.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
