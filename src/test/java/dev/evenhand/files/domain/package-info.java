/// What may be attached.
@NullMarked
package dev.evenhand.files.domain;

import org.jspecify.annotations.NullMarked;
