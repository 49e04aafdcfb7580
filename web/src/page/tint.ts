/** The mean colour of a portrait as a CSS colour, to light the room behind the video; null when it cannot be read. */
export async function portraitTint(url: string): Promise<string | null> {
  const picture = new Image();
  picture.src = url;
  try {
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(picture, 0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return `rgb(${red} ${green} ${blue})`;
  } catch {
    return null;
  }
}
