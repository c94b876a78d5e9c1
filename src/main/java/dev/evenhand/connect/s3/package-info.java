/// Files kept in Amazon S3, or in another store that speaks as S3 does.
@NullMarked
package dev.evenhand.connect.s3;

import org.jspecify.annotations.NullMarked;
