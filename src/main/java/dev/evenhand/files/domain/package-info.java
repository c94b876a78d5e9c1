/// What may be attached, under which name, and who may take it away.
@NullMarked
package dev.evenhand.files.domain;

import org.jspecify.annotations.NullMarked;
