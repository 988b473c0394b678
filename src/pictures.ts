/** The door to the pictures of articles as files: where each is served, for those who show it elsewhere. */
import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import type { ServedPicture } from '#model/article-parts.ts';

/** Each picture in the full size that its page links to as well, in the light scheme where there are two. */
export async function servedPictures(
  pictures: readonly { readonly path: string; readonly image: ImageMetadata }[],
): Promise<readonly ServedPicture[]> {
  return await Promise.all(
    pictures.map(async ({ path, image }) => {
      const { src } = await getImage({ src: image, format: 'webp', width: image.width });
      return { path, src, width: image.width, height: image.height };
    }),
  );
}
