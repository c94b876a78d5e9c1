/// Other systems, one package each: every one does what a module of ours asks for by an interface.
@ApplicationModule(allowedDependencies = {"availability", "files", "deals"})
@NullMarked
package dev.evenhand.connect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
