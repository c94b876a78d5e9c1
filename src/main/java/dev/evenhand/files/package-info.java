/// What people attach: files with their versions, each content stored once.
@ApplicationModule(allowedDependencies = {"company", "people", "http", "storage", "jobs"})
@NullMarked
package dev.evenhand.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
