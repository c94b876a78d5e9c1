/// Files that people attach.
@NullMarked
package dev.evenhand.files;

import org.jspecify.annotations.NullMarked;
