/// Other systems, one package each: every one does what a module of ours asks for by an interface.
@ApplicationModule(allowedDependencies = "files")
@NullMarked
package dev.evenhand.connect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
